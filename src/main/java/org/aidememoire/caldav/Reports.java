package org.aidememoire.caldav;

import static org.aidememoire.caldav.DavName.caldav;
import static org.aidememoire.caldav.DavName.dav;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.feed.BookChanges;
import org.aidememoire.feed.BookEntry;
import org.aidememoire.feed.CalendarBook;
import org.aidememoire.feed.CalendarBooks;

/** What can be asked of a calendar (RFC 4791, 7; RFC 6578, 3): entries that fit, entries by address, what changed since. */
@Singleton
final class Reports {

  static final DavName QUERY = caldav("calendar-query");
  static final DavName MULTIGET = caldav("calendar-multiget");
  static final DavName SYNC = dav("sync-collection");

  private final CalendarBooks books;
  private final DavTree tree;
  private final Hrefs hrefs;

  Reports(CalendarBooks books, DavTree tree, Hrefs hrefs) {
    this.books = books;
    this.tree = tree;
    this.hrefs = hrefs;
  }

  /** The elements of the answer. */
  Stream<DavElement> answer(CalendarBook book, DavElement report) {
    Asked asked = Asked.of(report);
    if (report.name().equals(QUERY)) {
      return query(book, report, asked);
    } else if (report.name().equals(MULTIGET)) {
      return multiget(book, report, asked);
    } else if (report.name().equals(SYNC)) {
      return sync(book, report, asked);
    }
    throw new DavFault(HttpStatus.FORBIDDEN, dav("supported-report"));
  }

  private Stream<DavElement> query(CalendarBook book, DavElement report, Asked asked) {
    Predicate<BookEntry> filter = QueryFilter.of(report);
    return book.entries().stream().filter(filter).map(entry -> tree.resource(book, entry).response(asked));
  }

  private Stream<DavElement> multiget(CalendarBook book, DavElement report, Asked asked) {
    return report
        .all(dav("href"))
        .map(href -> href.text().strip())
        .map(href -> entry(book, href).map(entry -> tree.resource(book, entry).response(asked)).orElseGet(() -> DavResource.notThere(href)));
  }

  private Optional<BookEntry> entry(CalendarBook book, String href) {
    return hrefs.read(href).flatMap(path -> path instanceof DavPath.Entry entry && entry.calendar().equals(book.name()) ? book.find(entry.uid()) : Optional.empty());
  }

  private Stream<DavElement> sync(CalendarBook book, DavElement report, Asked asked) {
    BookChanges changes = changes(book, report);
    refuseIfTooMany(report, changes.written().size() + changes.gone().size());
    Stream<DavElement> written = changes.written().stream().map(entry -> tree.resource(book, entry).response(asked));
    Stream<DavElement> gone =
        changes.gone().stream().map(uid -> DavResource.notThere(hrefs.of(new DavPath.Entry(book.name(), uid))));
    DavElement token = DavElement.text(dav("sync-token"), SyncToken.of(changes.state()));
    return Stream.of(written, gone, Stream.of(token)).flatMap(each -> each);
  }

  /** Without a token all of it; with one that tells nothing any more, the program is to begin anew (RFC 6578, 3.2). */
  private BookChanges changes(CalendarBook book, DavElement report) {
    String token = report.first(dav("sync-token")).orElseThrow(() -> new DavFault(HttpStatus.BAD_REQUEST)).text().strip();
    return token.isEmpty()
        ? book.whole()
        : SyncToken.read(token)
            .flatMap(state -> books.since(book, state))
            .orElseThrow(() -> new DavFault(HttpStatus.FORBIDDEN, dav("valid-sync-token")));
  }

  /** An answer in parts is not offered, so one that is longer than wanted is none (RFC 6578, 3.7). */
  private static void refuseIfTooMany(DavElement report, int results) {
    boolean tooMany =
        report.first(dav("limit")).flatMap(limit -> limit.first(dav("nresults"))).map(most -> isBelow(most.text().strip(), results)).orElse(false);
    if (tooMany) {
      throw new DavFault(HttpStatus.INSUFFICIENT_STORAGE, dav("number-of-matches-within-limits"));
    }
  }

  private static boolean isBelow(String most, int results) {
    if (!most.matches("\\d{1,9}")) {
      throw new DavFault(HttpStatus.BAD_REQUEST);
    }
    return Integer.parseInt(most) < results;
  }
}

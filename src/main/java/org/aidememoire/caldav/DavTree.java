package org.aidememoire.caldav;

import static org.aidememoire.caldav.DavName.caldav;
import static org.aidememoire.caldav.DavName.calendarServer;
import static org.aidememoire.caldav.DavName.dav;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.feed.BookEntry;
import org.aidememoire.feed.CalendarBook;
import org.aidememoire.feed.CalendarBooks;

/** All that is below {@code /caldav/}, with its properties: whoever asks may read and nothing else. */
@Singleton
final class DavTree {

  static final String ENTRY_TYPE = "text/calendar; charset=utf-8; component=VEVENT";

  private final CalendarBooks books;
  private final Hrefs hrefs;

  DavTree(CalendarBooks books, Hrefs hrefs) {
    this.books = books;
    this.hrefs = hrefs;
  }

  Optional<DavResource> find(DavPath path) {
    return switch (path) {
      case DavPath.Root _ -> Optional.of(resource(path, Map.of()));
      case DavPath.Reader _ -> Optional.of(reader());
      case DavPath.Home _ -> Optional.of(resource(path, Map.of()));
      case DavPath.Calendar calendar -> books.find(calendar.name()).map(this::resource);
      case DavPath.Entry entry ->
          books.find(entry.calendar()).flatMap(book -> book.find(entry.uid()).map(each -> resource(book, each)));
    };
  }

  /** What is directly below. */
  Stream<DavResource> below(DavPath path) {
    return switch (path) {
      case DavPath.Root _ -> Stream.of(new DavPath.Reader(), new DavPath.Home()).flatMap(each -> find(each).stream());
      case DavPath.Home _ -> books.all().stream().map(this::resource);
      case DavPath.Calendar calendar ->
          books.find(calendar.name()).stream().flatMap(book -> book.entries().stream().map(each -> resource(book, each)));
      case DavPath.Reader _, DavPath.Entry _ -> Stream.of();
    };
  }

  private DavResource reader() {
    return resource(
        new DavPath.Reader(),
        Map.of(
            dav("resourcetype"), () -> types(dav("collection"), dav("principal")),
            dav("displayname"), () -> DavElement.text(dav("displayname"), "Readers"),
            dav("principal-URL"), () -> address(dav("principal-URL"), new DavPath.Reader()),
            caldav("calendar-home-set"), () -> address(caldav("calendar-home-set"), new DavPath.Home())));
  }

  private DavResource resource(CalendarBook book) {
    return resource(
        new DavPath.Calendar(book.name()),
        Map.of(
            dav("resourcetype"), () -> types(dav("collection"), caldav("calendar")),
            dav("displayname"), () -> DavElement.text(dav("displayname"), book.title()),
            dav("sync-token"), () -> DavElement.text(dav("sync-token"), SyncToken.of(book.state())),
            dav("supported-report-set"), () -> reports(Reports.QUERY, Reports.MULTIGET, Reports.SYNC),
            calendarServer("getctag"), () -> DavElement.text(calendarServer("getctag"), book.tag()),
            caldav("calendar-description"), () -> DavElement.text(caldav("calendar-description"), book.description()),
            caldav("supported-calendar-component-set"),
                () -> DavElement.of(caldav("supported-calendar-component-set"), DavElement.of(caldav("comp")).with("name", "VEVENT")),
            caldav("supported-calendar-data"),
                () ->
                    DavElement.of(
                        caldav("supported-calendar-data"),
                        DavElement.of(caldav("calendar-data")).with("content-type", "text/calendar"))));
  }

  DavResource resource(CalendarBook book, BookEntry entry) {
    return resource(
        new DavPath.Entry(book.name(), entry.uid()),
        Map.of(
            dav("resourcetype"), () -> types(),
            dav("getetag"), () -> DavElement.text(dav("getetag"), entry.tag()),
            dav("getlastmodified"), () -> DavElement.text(dav("getlastmodified"), entry.lastModified()),
            dav("getcontenttype"), () -> DavElement.text(dav("getcontenttype"), ENTRY_TYPE),
            dav("getcontentlength"), () -> DavElement.text(dav("getcontentlength"), "" + length(entry.calendar())),
            caldav("calendar-data"), () -> DavElement.text(caldav("calendar-data"), entry.calendar())));
  }

  private DavResource resource(DavPath path, Map<DavName, Supplier<DavElement>> own) {
    Map<DavName, Supplier<DavElement>> properties =
        new HashMap<>(
            Map.of(
                dav("resourcetype"), () -> types(dav("collection")),
                dav("current-user-principal"), () -> address(dav("current-user-principal"), new DavPath.Reader()),
                dav("principal-collection-set"), () -> address(dav("principal-collection-set"), new DavPath.Root()),
                dav("owner"), () -> address(dav("owner"), new DavPath.Reader()),
                dav("supported-report-set"), () -> reports(),
                dav("current-user-privilege-set"), DavTree::mayRead));
    properties.putAll(own);
    return new DavResource(hrefs.of(path), properties);
  }

  private DavElement address(DavName name, DavPath path) {
    return DavElement.of(name, DavElement.href(hrefs.of(path)));
  }

  private static DavElement types(DavName... types) {
    return DavElement.of(dav("resourcetype"), Stream.of(types).map(DavElement::of).toList());
  }

  private static DavElement reports(DavName... names) {
    return DavElement.of(
        dav("supported-report-set"),
        Stream.of(names)
            .map(name -> DavElement.of(dav("supported-report"), DavElement.of(dav("report"), DavElement.of(name))))
            .toList());
  }

  private static DavElement mayRead() {
    return DavElement.of(
        dav("current-user-privilege-set"),
        Stream.of("read", "read-current-user-privilege-set")
            .map(name -> DavElement.of(dav("privilege"), DavElement.of(dav(name))))
            .toList());
  }

  private static int length(String calendar) {
    return calendar.getBytes(StandardCharsets.UTF_8).length;
  }
}

package org.aidememoire.caldav;

import static org.aidememoire.caldav.DavName.dav;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.feed.BookEntry;
import org.aidememoire.feed.CalendarBook;
import org.aidememoire.feed.CalendarBooks;

/** CalDAV by HTTP. Methods that would change anything are not there: 405. */
@Controller(Hrefs.ROOT)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class CalDavController {

  private static final String ALL_BELOW = "/{path:.*}";
  private static final String XML = "application/xml; charset=utf-8";

  private final CalendarBooks books;
  private final DavTree tree;
  private final Reports reports;
  private final Hrefs hrefs;
  private final PublicAddress address;

  CalDavController(CalendarBooks books, DavTree tree, Reports reports, Hrefs hrefs, PublicAddress address) {
    this.books = books;
    this.tree = tree;
    this.reports = reports;
    this.hrefs = hrefs;
    this.address = address;
  }

  @Options(uris = {"/", ALL_BELOW})
  HttpResponse<?> options() {
    return HttpResponse.noContent()
        .header("DAV", "1, 3, access-control, calendar-access")
        .header(HttpHeaders.ALLOW, "OPTIONS, GET, HEAD, PROPFIND, REPORT");
  }

  /** What there is, and what is said of it (RFC 4918, 9.1). */
  @CustomHttpMethod(method = "PROPFIND", uris = {"/", ALL_BELOW})
  HttpResponse<byte[]> propfind(HttpRequest<byte[]> request) {
    DavPath path = path(request);
    DavResource resource = tree.find(path).orElseThrow(() -> new DavFault(HttpStatus.NOT_FOUND));
    Asked asked = request.getBody().filter(body -> body.length > 0).<Asked>map(CalDavController::asked).orElse(new Asked.All());
    return multistatus(Stream.concat(Stream.of(resource), below(path, request)).map(each -> each.response(asked)));
  }

  private static Asked asked(byte[] body) {
    DavElement propfind = DavXml.read(body);
    if (!propfind.name().equals(dav("propfind"))) {
      throw new DavFault(HttpStatus.BAD_REQUEST);
    }
    return Asked.of(propfind);
  }

  private Stream<DavResource> below(DavPath path, HttpRequest<?> request) {
    return switch (Objects.requireNonNullElse(request.getHeaders().get("Depth"), "infinity").strip()) {
      case "0" -> Stream.of();
      case "1" -> tree.below(path);
      default -> throw new DavFault(HttpStatus.FORBIDDEN, dav("propfind-finite-depth"));
    };
  }

  @CustomHttpMethod(method = "REPORT", uris = {"/", ALL_BELOW})
  HttpResponse<byte[]> report(HttpRequest<byte[]> request) {
    DavElement report = DavXml.read(request.getBody().orElse(new byte[0]));
    return multistatus(reports.answer(book(path(request)), report));
  }

  private CalendarBook book(DavPath path) {
    if (path instanceof DavPath.Calendar calendar) {
      return books.find(calendar.name()).orElseThrow(() -> new DavFault(HttpStatus.NOT_FOUND));
    }
    throw new DavFault(HttpStatus.FORBIDDEN, dav("supported-report"));
  }

  /** One entry; of a calendar, where all of it is. */
  @Get(uris = {"/", ALL_BELOW})
  HttpResponse<byte[]> get(HttpRequest<?> request) {
    return switch (path(request)) {
      case DavPath.Entry(String calendar, String uid) -> answer(request, entry(calendar, uid));
      case DavPath.Calendar calendar ->
          HttpResponse.<byte[]>status(HttpStatus.SEE_OTHER)
              .header(HttpHeaders.LOCATION, address.resolve("/calendars/" + book(calendar).name() + ".ics").toASCIIString());
      case DavPath.Root _, DavPath.Reader _, DavPath.Home _ -> throw new DavFault(HttpStatus.NOT_FOUND);
    };
  }

  private BookEntry entry(String calendar, String uid) {
    return books.find(calendar).flatMap(book -> book.find(uid)).orElseThrow(() -> new DavFault(HttpStatus.NOT_FOUND));
  }

  private static HttpResponse<byte[]> answer(HttpRequest<?> request, BookEntry entry) {
    List<String> held = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
    return (held.stream().anyMatch(tags -> tags.contains(entry.tag()))
            ? HttpResponse.<byte[]>notModified()
            : HttpResponse.ok(entry.calendar().getBytes(StandardCharsets.UTF_8)).header(HttpHeaders.CONTENT_TYPE, DavTree.ENTRY_TYPE))
        .header(HttpHeaders.ETAG, entry.tag())
        .header(HttpHeaders.LAST_MODIFIED, entry.lastModified());
  }

  private DavPath path(HttpRequest<?> request) {
    if (!books.areRead()) {
      throw new DavFault(HttpStatus.SERVICE_UNAVAILABLE);
    }
    return hrefs.read(request.getUri().getRawPath()).orElseThrow(() -> new DavFault(HttpStatus.NOT_FOUND));
  }

  private static HttpResponse<byte[]> multistatus(Stream<DavElement> elements) {
    byte[] body = DavXml.write(DavElement.of(dav("multistatus"), elements.toList()));
    return HttpResponse.<byte[]>status(HttpStatus.MULTI_STATUS).body(body).header(HttpHeaders.CONTENT_TYPE, XML);
  }
}

package org.aidememoire.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A published calendar at one moment, as a collection of single entries. */
public final class CalendarBook {

  private final Agenda agenda;
  private final CalendarView view;
  private final Edition edition;

  CalendarBook(Agenda agenda, Feeds.Published published) {
    this.agenda = agenda;
    this.view = published.view();
    this.edition = published.edition();
  }

  /** In addresses. */
  public String name() {
    return view.calendar().name();
  }

  public String title() {
    return view.calendar().title();
  }

  public String description() {
    return view.calendar().description();
  }

  /** Another one whenever an entry comes, changes or goes. */
  public String tag() {
    return edition.feed().tag();
  }

  public BookState state() {
    return new BookState(agenda.changes(), agenda.today(), choice());
  }

  /** In the order of calendars. */
  public List<BookEntry> entries() {
    return edition.members().stream().map(this::entry).toList();
  }

  public Optional<BookEntry> find(String uid) {
    return agenda.find(uid).filter(each -> isIn(each, agenda.today())).map(this::entry);
  }

  /** All of it, as what became of an empty one. */
  public BookChanges whole() {
    return new BookChanges(state(), entries(), List.of());
  }

  /** Whether it can still be told what was in it on that day. */
  boolean remembers(LocalDate day) {
    return !day.minus(view.calendar().back()).isBefore(AgendaReader.farthestBack(agenda.today()))
        && !day.isAfter(agenda.today().plusDays(1)); // where another node has midnight behind it
  }

  /**
   * What became of it since a day.
   *
   * @param touched UIDs of the events that were written meanwhile
   */
  BookChanges since(LocalDate day, List<String> touched) {
    Set<String> uids = new LinkedHashSet<>(touched);
    if (!day.equals(agenda.today())) {
      agenda.entries().stream().filter(each -> isIn(each, day) != isIn(each, agenda.today())).forEach(each -> uids.add(each.uid()));
    }
    List<BookEntry> written = uids.stream().map(this::find).flatMap(Optional::stream).toList();
    List<String> gone = uids.stream().filter(uid -> find(uid).isEmpty()).toList();
    return new BookChanges(state(), written, gone);
  }

  private boolean isIn(AgendaEntry entry, LocalDate day) {
    return entry.isDated() && view.calendar().admits(entry.entry(), day);
  }

  private BookEntry entry(AgendaEntry entry) {
    return new BookEntry(entry, view.calendar().options().style());
  }

  private String choice() {
    PublishedCalendar calendar = view.calendar();
    String words = String.join("\n", calendar.filterText(), calendar.options().toString(), calendar.back() + " " + calendar.ahead());
    return HexFormat.of().formatHex(FeedPart.sha256().digest(words.getBytes(StandardCharsets.UTF_8)), 0, 8);
  }
}

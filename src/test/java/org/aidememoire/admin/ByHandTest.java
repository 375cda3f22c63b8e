package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.Desk;
import org.aidememoire.event.Review;
import org.aidememoire.time.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What editors do by hand: merge, split, undo, look back, decide on what waits. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ByHandTest {

  private static final String ON_THE_9TH = "Greece and Turkey will hold talks in Vienna on 9 March.";
  private static final String ON_THE_12TH = "Greece and Turkey will hold talks in Vienna on 12 March.";
  private static final String CALLED_OFF = "The talks between Greece and Turkey in Vienna on 9 March have been cancelled.";

  private static final String HELD = "Greece and Turkey held talks in Vienna on Tuesday.";

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ServiceOn service;
  private final Api api;

  ByHandTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, clock, Map.of());
    api = service.api();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void mergedEventsAreOneAndPartAgain() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    String older = event(0);
    publish(ON_THE_12TH, "2027-03-02", "AFP");
    String younger = event(0).equals(older) ? event(1) : event(0);

    HttpResponse<String> merged =
        api.post("/api/v1/events/" + younger + "/merge", "{\"with\": \"" + older + "\", \"why\": \"one round\"}");

    assertThat(at(merged, "/uid")).isEqualTo(older);
    assertThat(at(merged, "/sightings/1/quote")).isNotEmpty();
    HttpResponse<String> pointer = api.get("/api/v1/events/" + younger);
    assertThat(at(pointer, "/mergedInto")).isEqualTo(older);
    assertThat(at(pointer, "/history/1/type")).isEqualTo("MERGED");
    assertThat(at(pointer, "/history/1/reason")).isEqualTo("merged by hand: one round");
    assertThat(at(pointer, "/history/1/actor")).startsWith("key ");

    HttpResponse<String> undone = api.post("/api/v1/events/" + younger + "/undo", "{\"why\": \"two after all\"}");

    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    assertThat(at(undone, "/mergedInto")).isEqualTo("null");
    assertThat(at(undone, "/time")).isEqualTo("2027-03-12");
    assertThat(at(undone, "/sightings/0/quote")).contains("12 March");
    assertThat(at(api.get("/api/v1/events/" + older), "/time")).isEqualTo("2027-03-09");
  }

  @Test
  void splitGivesTheReportsOfAnArticleAnEventOfTheirOwn() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    String uid = event(0);
    String second = publish("Greece and Turkey will hold talks in Vienna on 9 March at 10 a.m.", "2027-03-02", "AFP");
    assertThat(at(api.get("/api/v1/events/" + uid), "/time")).isEqualTo("2027-03-09T10:00[Europe/Vienna]");

    HttpResponse<String> parted =
        api.post("/api/v1/events/" + uid + "/split", "{\"articles\": [\"" + second + "\"], \"why\": \"another group\"}");

    assertThat(parted.statusCode()).as(parted.body()).isEqualTo(200);
    assertThat(at(parted, "/uid")).isNotEqualTo(uid);
    assertThat(at(parted, "/time")).isEqualTo("2027-03-09T10:00[Europe/Vienna]");
    assertThat(at(parted, "/history/0/type")).isEqualTo("SPLIT");
    assertThat(at(api.get("/api/v1/events/" + uid), "/time")).isEqualTo("2027-03-09");
  }

  @Test
  void undoneChangeOfAnArticleStaysUndone() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    publish(CALLED_OFF, "2027-03-02", "AFP");
    String uid = event(0);
    assertThat(at(api.get("/api/v1/events/" + uid), "/status")).isEqualTo("CANCELLED");

    HttpResponse<String> undone = api.post("/api/v1/events/" + uid + "/undo", "{\"why\": \"a hoax\"}");

    assertThat(at(undone, "/status")).isEqualTo("CONFIRMED");
    assertThat(at(undone, "/sequence")).isEqualTo("2");
    assertThat(at(undone, "/history/2/type")).isEqualTo("UNDONE");
    assertThat(at(undone, "/history/2/reason")).contains("revision 1", "a hoax");
    publish(CALLED_OFF + " Nobody knows why.", "2027-03-03", "Reuters");
    assertThat(at(api.get("/api/v1/events/" + uid), "/status")).isEqualTo("CONFIRMED");
  }

  @Test
  void articleThatTellsHowItWentClosesTheEvent() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    String event = "/api/v1/events/" + event(0);
    String cursor = at(api.get("/api/v1/changes"), "/next");

    publish(HELD, "2027-03-10", "AFP");

    HttpResponse<String> closed = api.get(event);
    assertThat(at(closed, "/tookPlace")).isEqualTo("true");
    assertThat(at(closed, "/status")).isEqualTo("CONFIRMED");
    assertThat(at(closed, "/sequence")).as("no reader must notice").isEqualTo("0");
    assertThat(at(closed, "/history/1/type")).isEqualTo("TOOK_PLACE");
    assertThat(at(closed, "/history/1/actor")).startsWith("article ");
    assertThat(at(closed, "/sightings/0/fate")).isEqualTo("TOOK_PLACE");
    assertThat(at(api.get("/api/v1/changes?since=" + cursor), "/changes/0/event/tookPlace")).isEqualTo("true");
    assertThat(at(api.get(event + "?asOf=2027-03-09"), "/tookPlace")).isEqualTo("false");
    assertThat(at(api.get(event + "?asOf=2027-03-10"), "/tookPlace")).isEqualTo("true");
  }

  @Test
  void eventMadeByHandIsClosedTooAndStaysOpenAfterAnUndo() throws Exception {
    String made =
        "{\"kind\": \"TALKS\", \"time\": \"2027-03-09\", \"participants\": [{\"name\": \"Greece\", \"type\": \"STATE\"}, {\"name\": \"Turkey\", \"type\": \"STATE\"}]}";
    String event = "/api/v1/events/" + at(api.post("/api/v1/events", made), "/uid");
    publish(HELD, "2027-03-10", "AFP");
    assertThat(at(api.get(event), "/tookPlace")).isEqualTo("true");

    HttpResponse<String> undone = api.post(event + "/undo", "{\"why\": \"they sent deputies\"}");

    assertThat(at(undone, "/tookPlace")).isEqualTo("false");
    publish(HELD + " Nobody else said so.", "2027-03-11", "Reuters");
    assertThat(at(api.get(event), "/tookPlace")).isEqualTo("false");
  }

  @Test
  void eventIsOpenAgainWhenTheArticleIsTakenBack() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    String event = "/api/v1/events/" + event(0);
    String article = publish(HELD, "2027-03-10", "AFP");

    assertThat(api.delete("/api/v1/articles/" + article).statusCode()).isEqualTo(204);

    assertThat(at(api.get(event), "/tookPlace")).isEqualTo("false");
    assertThat(at(api.get(event), "/history/2/reason")).isEqualTo("no report tells any more that it took place");
  }

  @Test
  void eventIsShownAsOfADay() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    publish(CALLED_OFF, "2027-03-04", "AFP");
    String uid = event(0);

    HttpResponse<String> past = api.get("/api/v1/events/" + uid + "?asOf=2027-03-03");

    assertThat(at(past, "/status")).isEqualTo("CONFIRMED");
    assertThat(at(past, "/participants/1/name")).isEqualTo("Turkey");
    assertThat(at(past, "/history/1/type")).isEmpty();
    assertThat(at(api.get("/api/v1/events/" + uid + "?asOf=2027-03-04T23:00:00Z"), "/status")).isEqualTo("CANCELLED");
    assertThat(api.get("/api/v1/events/" + uid + "?asOf=2027-02-01").statusCode()).isEqualTo(404);
    assertIsFault(api.get("/api/v1/events/" + uid + "?asOf=yesterday"), 400, "asOf");
  }

  @Test
  void weakCancellationWaitsUntilItIsAccepted() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    publish(CALLED_OFF, "2027-03-02", null);
    HttpResponse<String> waiting = api.get("/api/v1/proposals");
    assertThat(at(waiting, "/0/report/certainty")).isEqualTo("CANCELLED");
    assertThat(at(waiting, "/0/event/status")).isEqualTo("CONFIRMED");

    HttpResponse<String> accepted = api.post("/api/v1/proposals/" + at(waiting, "/0/id") + "/accept", "{}");

    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    assertThat(at(accepted, "/status")).isEqualTo("CANCELLED");
    assertThat(at(accepted, "/history/1/actor")).startsWith("key ");
    assertThat(at(api.get("/api/v1/proposals"), "/0/id")).isEmpty();
  }

  @Test
  void rejectedReportCountsForNothing() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    publish(CALLED_OFF, "2027-03-02", null);
    String id = at(api.get("/api/v1/proposals"), "/0/id");

    assertThat(at(api.post("/api/v1/proposals/" + id + "/reject", ""), "/status")).isEqualTo("CONFIRMED");

    publish(CALLED_OFF + " Nobody knows why.", "2027-03-03", "A blog");
    assertThat(at(api.get("/api/v1/events/" + event(0)), "/status")).isEqualTo("CONFIRMED");
    assertThat(api.post("/api/v1/proposals/" + id + "/reject", "").statusCode()).isEqualTo(404);
  }

  @Test
  void proposedEventIsAcceptedWithACorrection() throws Exception {
    publish("Greece may hold a meeting with Turkey in March.", "2027-03-01", null);
    String uid = event(0);
    service.bean(Desk.class).review(uid, null, Review.PROPOSED, "", false, "key test");
    assertThat(at(api.get("/api/v1/proposals"), "/0/id")).isEqualTo(uid);

    HttpResponse<String> accepted =
        api.post("/api/v1/proposals/" + uid + "/accept", "{\"time\": \"2027-03-20\", \"title\": \"Round two\"}");

    assertThat(at(accepted, "/review")).isEqualTo("PUBLISHED");
    assertThat(at(accepted, "/time")).isEqualTo("2027-03-20");
    assertThat(at(accepted, "/title")).isEqualTo("Round two");
  }

  @Test
  void proposedEventIsMergedIntoTheOneThatIsKnown() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    String known = event(0);
    publish(ON_THE_12TH, "2027-03-02", "AFP");
    String proposed = event(0).equals(known) ? event(1) : event(0);
    service.bean(Desk.class).review(proposed, null, Review.PROPOSED, "", false, "key test");

    HttpResponse<String> merged =
        api.post("/api/v1/proposals/" + proposed + "/merge", "{\"into\": \"" + known + "\"}");

    assertThat(at(merged, "/uid")).isEqualTo(known);
    assertThat(at(api.get("/api/v1/events/" + proposed), "/mergedInto")).isEqualTo(known);
    assertThat(at(api.get("/api/v1/proposals"), "/0/id")).isEmpty();
  }

  @Test
  void changesAreReadOnFromACursor() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    publish(CALLED_OFF, "2027-03-02", "AFP");
    HttpResponse<String> all = api.get("/api/v1/changes");
    assertThat(at(all, "/changes/0/event/status")).isEqualTo("CANCELLED");
    assertThat(at(all, "/changes/1/event/uid")).isEmpty();
    String cursor = at(all, "/next");
    assertThat(at(api.get("/api/v1/changes?since=" + cursor), "/next")).isEqualTo(cursor);

    api.post("/api/v1/events/" + event(0) + "/reject", "");

    HttpResponse<String> since = api.get("/api/v1/changes?since=" + cursor);
    assertThat(at(since, "/changes/0/deleted")).isEqualTo("true");
    assertThat(at(since, "/changes/0/event/uid")).isEqualTo(event(0));
    assertIsFault(api.get("/api/v1/changes?since=yesterday"), 400, "since");
    assertIsFault(api.get("/api/v1/changes?since=-1"), 400, "since");
    assertIsFault(api.get("/api/v1/changes?limit=0"), 400, "limit");
  }

  @Test
  void faultNamesItsField() throws Exception {
    publish(ON_THE_9TH, "2027-03-01", "AFP");
    String path = "/api/v1/events/" + event(0);

    assertIsFault(api.post(path + "/merge", "{\"why\": \"x\"}"), 422, "with");
    assertIsFault(api.post(path + "/merge", "{\"with\": \"nobody\", \"why\": \"x\"}"), 422, "with");
    assertIsFault(api.post(path + "/merge", "{\"with\": \"" + event(0) + "\", \"why\": \"x\"}"), 422, "with");
    assertIsFault(api.post(path + "/merge", "{\"with\": \"nobody\"}"), 422, "why");
    assertIsFault(api.post(path + "/split", "{\"articles\": [], \"why\": \"x\"}"), 422, "articles");
    assertIsFault(api.post(path + "/split", "{\"articles\": [\"x\"], \"why\": \"x\"}"), 400, "articles");
    assertIsFault(api.post(path + "/undo", "{\"why\": \"x\"}"), 422, "uid");
    assertIsFault(api.post(path + "/undo", "{\"because\": \"x\"}"), 400, "because");
    assertThat(api.post("/api/v1/events/nobody/undo", "{\"why\": \"x\"}").statusCode()).isEqualTo(404);
    assertThat(api.post("/api/v1/proposals/nobody/accept", "{}").statusCode()).isEqualTo(404);
  }

  private static void assertIsFault(HttpResponse<String> answer, int status, String field) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(at(answer, "/errors/0/field")).as(answer.body()).isEqualTo(field);
  }

  /** Publishes an article and waits until it is read; its id. */
  private String publish(String text, String published, @Nullable String source) throws Exception {
    clock.set(Instant.parse(published + "T12:00:00Z"));
    String named = source == null ? "" : ", \"source\": \"" + source + "\"";
    HttpResponse<String> answer =
        api.post("/api/v1/articles", "{\"text\": \"%s\", \"published\": \"%s\"%s}".formatted(text, published, named));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    await().until(() -> at(api.get("/api/v1/articles/" + at(answer, "/id")), "/state").equals("READ"));
    return at(answer, "/id");
  }

  private String event(int index) throws Exception {
    return at(api.get("/api/v1/events"), "/events/" + index + "/uid");
  }
}

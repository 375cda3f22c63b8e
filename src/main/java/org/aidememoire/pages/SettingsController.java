package org.aidememoire.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.digest.Digests;
import org.aidememoire.letter.SignUps;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.SettingsFault;
import org.aidememoire.subscriber.SettingsText;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.Subscribers;
import org.jspecify.annotations.Nullable;

/**
 * A reader's own page, behind the token of a mailed link: what they get, all we keep of them, the way out. The token in the
 * address is the only credential, so that no other site's page can send these forms in a reader's name.
 */
@Controller("/settings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class SettingsController {

  private static final String PATH = "/settings/";
  private static final NotePage ASKED =
      new NotePage(
          "Look into your mailbox",
          "If this address is subscribed, a mail with the link is on its way to it.",
          "Nothing came? Look among the unwanted mail, and try again tomorrow: we send few of these to one address in a day.",
          "");
  private static final Map<String, String> NOTICES =
      Map.of(
          "confirmed", "You are subscribed. Here is what you get; change it as you like.",
          "saved", "Your settings are kept.");

  private final Subscribers subscribers;
  private final SignUps signUps;
  private final Digests digests;
  private final ReaderData data;
  private final FormGate gate;
  private final Templates templates;
  private final Clock clock;

  SettingsController(
      Subscribers subscribers,
      SignUps signUps,
      Digests digests,
      ReaderData data,
      FormGate gate,
      Templates templates,
      Clock clock) {
    this.subscribers = subscribers;
    this.signUps = signUps;
    this.digests = digests;
    this.data = data;
    this.gate = gate;
    this.templates = templates;
    this.clock = clock;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> askForLink() {
    return Html.ok(templates.html(new LinkPage("", "")));
  }

  @Post(produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> askForLink(HttpRequest<?> request, @Body @Nullable String body) {
    return gate.refusal(request).orElseGet(() -> sendLink(Form.of(body).first("address")));
  }

  private HttpResponse<?> sendLink(String typed) {
    List<SettingsFault> faults = new ArrayList<>();
    Optional<Address> address = SignUpController.address(typed, faults);
    if (address.isEmpty()) {
      return Html.of(HttpStatus.UNPROCESSABLE_ENTITY, templates.html(new LinkPage(typed, faults.getFirst().detail())));
    }
    signUps.askLink(address.get());
    return Html.ok(templates.html(ASKED));
  }

  @Get(uri = "/{token}{?done}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> show(@PathVariable String token, @QueryValue @Nullable String done) {
    String notice = NOTICES.getOrDefault(done == null ? "" : done, "");
    return reader(
        token, reader -> page(HttpStatus.OK, token, reader, SettingsForm.of(reader.settings(), clock.instant()), notice, List.of()));
  }

  @Post(uri = "/{token}", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(@PathVariable String token, @Body @Nullable String body) {
    return reader(token, reader -> save(token, reader, SettingsForm.of(Form.of(body))));
  }

  private HttpResponse<?> save(String token, Subscriber reader, SettingsForm typed) {
    SettingsText.Reading reading = typed.text().over(reader.settings());
    if (!reading.faults().isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, token, reader, typed, "", reading.faults());
    }
    subscribers.change(reader.id(), reading.settings());
    digests.plan();
    return HttpResponse.seeOther(URI.create(PATH + token + "?done=saved"));
  }

  @Post(uri = "/{token}/leave", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.ALL)
  HttpResponse<?> leave(@PathVariable String token) {
    return reader(
        token,
        reader -> {
          subscribers.leave(reader);
          return Html.ok(templates.html(new LeavePage(true))).header(HttpHeaders.CACHE_CONTROL, "no-store");
        });
  }

  /** All that is kept of a reader, to take away. */
  @Get(uri = "/{token}/data", produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  HttpResponse<?> export(@PathVariable String token) {
    return reader(
        token,
        reader ->
            HttpResponse.ok(data.of(reader))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"aide-memoire.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  private HttpResponse<?> reader(String token, Function<Subscriber, HttpResponse<?>> answer) {
    return subscribers
        .reader(token)
        .<HttpResponse<?>>map(answer)
        .orElseGet(
            () ->
                Html.of(HttpStatus.NOT_FOUND, templates.html(new LinkPage("", "This link no longer holds; ask for a new one.")))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  private HttpResponse<?> page(
      HttpStatus status, String token, Subscriber reader, SettingsForm form, String notice, List<SettingsFault> faults) {
    SettingsPage page =
        new SettingsPage(false, PATH + token, reader.address().value(), form, notice, SettingsPage.faults(faults));
    return Html.of(status, templates.html(page)).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}

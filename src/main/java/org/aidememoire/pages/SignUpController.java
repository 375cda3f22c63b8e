package org.aidememoire.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.letter.SignUps;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.SettingsFault;
import org.aidememoire.subscriber.SettingsText;
import org.aidememoire.subscriber.SubscriberConfig;
import org.jspecify.annotations.Nullable;

/** Where people sign up for mail. The answer is the same whether an address is known or not. */
@Controller("/subscribe")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
final class SignUpController {

  private static final String PATH = "/subscribe";
  private static final NotePage ASKED =
      new NotePage(
          "Look into your mailbox",
          "We have sent a mail to the address that you gave. Open its link and press the button there: until then, nothing else is sent.",
          "Nothing came? Look among the unwanted mail, and try again tomorrow: we send few of these to one address in a day.",
          "");

  private final SignUps signUps;
  private final SubscriberConfig standard;
  private final FormGate gate;
  private final Templates templates;
  private final Clock clock;

  SignUpController(SignUps signUps, SubscriberConfig standard, FormGate gate, Templates templates, Clock clock) {
    this.signUps = signUps;
    this.standard = standard;
    this.gate = gate;
    this.templates = templates;
    this.clock = clock;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> show() {
    return Html.ok(page("", SettingsForm.of(standard.settings(), clock.instant()), List.of()));
  }

  @Post(produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signUp(HttpRequest<?> request, @Body @Nullable String body) {
    return gate.refusal(request).orElseGet(() -> signUp(Form.of(body)));
  }

  private HttpResponse<?> signUp(Form form) {
    SettingsForm typed = SettingsForm.of(form);
    SettingsText.Reading reading = typed.text().over(standard.settings());
    List<SettingsFault> faults = new ArrayList<>(reading.faults());
    Optional<Address> address = address(form.first("address"), faults);
    if (!faults.isEmpty() || address.isEmpty()) {
      return Html.of(HttpStatus.UNPROCESSABLE_ENTITY, page(form.first("address"), typed, faults));
    }
    signUps.signUp(address.get(), reading.settings());
    return HttpResponse.seeOther(URI.create(PATH + "/asked"));
  }

  @Get(uri = "/asked", produces = MediaType.TEXT_HTML)
  HttpResponse<?> asked() {
    return Html.ok(templates.html(ASKED));
  }

  /** The address, or what is wrong with it among the faults. */
  static Optional<Address> address(String typed, List<SettingsFault> faults) {
    try {
      return Optional.of(Address.parse(typed));
    } catch (IllegalArgumentException e) {
      faults.add(new SettingsFault("address", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private String page(String address, SettingsForm form, List<SettingsFault> faults) {
    return templates.html(new SettingsPage(true, PATH, address, form, "", SettingsPage.faults(faults)));
  }
}

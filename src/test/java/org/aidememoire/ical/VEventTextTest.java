package org.aidememoire.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.XProperty;
import org.junit.jupiter.api.Test;

/** The lines are iCal4j's own. */
class VEventTextTest {

  @Test
  void escapedTextParametersAndAlarmsAreAsTheLibraryWritesThem() {
    VEvent vevent =
        new VEvent(
            new PropertyList(
                List.of(
                    new DtStart<>(Instant.parse("2027-01-14T14:00:00Z")),
                    new Summary(new ParameterList(List.of(new Language("en"))), "Talks; on \"a, b\" \\ c\nd \\n"),
                    new Description("外交部長會議, 🕊️; the\nsecond"),
                    new XProperty("X-A", "one; two, three"))),
            new ComponentList<>(List.of(new VAlarm(Instant.parse("2027-01-14T13:00:00Z")))));

    assertThat(VEventText.of(vevent)).isEqualTo(vevent.toString());
  }
}

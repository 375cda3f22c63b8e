package org.aidememoire.ical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;

/** Components as jCal (RFC 7265): arrays of name, properties and components inside, for any JSON writer. */
final class JcalMapper {

  private JcalMapper() {}

  /** ["vevent", [properties], [components]]. */
  static List<Object> component(String name, List<Property> properties, List<? extends Component> inside) {
    return List.of(
        name.toLowerCase(Locale.ROOT),
        properties.stream().map(JcalMapper::property).toList(),
        inside.stream().map(each -> component(each.getName(), each.getPropertyList().getAll(), List.of())).toList());
  }

  /** ["dtstart", {}, "date-time", "2027-01-14T14:00:00Z"]. */
  private static List<Object> property(Property property) {
    String type = type(property);
    List<Object> jcal = new ArrayList<>();
    jcal.add(property.getName().toLowerCase(Locale.ROOT));
    jcal.add(parameters(property));
    jcal.add(type);
    if (property instanceof Categories categories) {
      jcal.addAll(categories.getCategories().getTexts());
    } else {
      jcal.add(value(type, property.getValue()));
    }
    return jcal;
  }

  private static Map<String, String> parameters(Property property) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Parameter parameter : property.getParameterList().getAll()) {
      if (!parameter.getName().equals(Parameter.VALUE)) {
        parameters.put(parameter.getName().toLowerCase(Locale.ROOT), parameter.getValue());
      }
    }
    return parameters;
  }

  private static String type(Property property) {
    return switch (property.getName()) {
      case "DTSTAMP", "LAST-MODIFIED", "CREATED" -> "date-time";
      case "DTSTART", "DTEND" -> property.getValue().indexOf('T') < 0 ? "date" : "date-time";
      case "URL", "SOURCE" -> "uri";
      case "SEQUENCE" -> "integer";
      case "REFRESH-INTERVAL", "TRIGGER" -> "duration";
      default -> property.getName().startsWith("X-") ? "unknown" : "text";
    };
  }

  private static Object value(String type, String value) {
    return switch (type) {
      case "integer" -> Integer.valueOf(value);
      case "date" -> value.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
      case "date-time" -> value.replaceFirst("^(\\d{4})(\\d{2})(\\d{2}T\\d{2})(\\d{2})(\\d{2}Z?)$", "$1-$2-$3:$4:$5");
      default -> value;
    };
  }
}

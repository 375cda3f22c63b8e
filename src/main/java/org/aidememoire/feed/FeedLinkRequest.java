package org.aidememoire.feed;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A private link to be made.
 *
 * @param label whose it is
 * @param calendar the name of a published calendar
 * @param filter which of its events, null for all
 * @param options by name: "cancelled": "drop"
 */
@Serdeable
record FeedLinkRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = FeedLinkRequest.PRINTABLE) String label,
    @NotBlank @Size(max = 64) String calendar,
    @Nullable @Size(max = 2000) @Pattern(regexp = FeedLinkRequest.PRINTABLE) String filter,
    @Nullable Map<String, String> options) {

  static final String PRINTABLE = "[^\\p{Cc}\\p{Cs}]*";

  /**
   * The word of that name, as a query has them.
   *
   * @throws IllegalArgumentException for an option that there is not
   */
  LinkQuery query() {
    Map<String, String> all = options == null ? Map.of() : options;
    for (String key : all.keySet()) {
      if (FeedOption.find(key).isEmpty()) {
        throw new IllegalArgumentException("options: there is no \"" + key + "\"; there are " + FeedOption.keys());
      }
    }
    return LinkQuery.of(word -> word.equals("filter") ? filter : all.get(word));
  }
}

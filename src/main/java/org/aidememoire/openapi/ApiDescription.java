package org.aidememoire.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the OpenAPI document says of the whole API; the rest of it is made from the controllers. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Aide-Mémoire",
            version = "1",
            description =
                """
                Takes articles in, and manages the meetings that were read from them.

                Every call carries a key: `Authorization: Bearer KEY`. The first one is printed when the service starts
                for the first time; `/api/v1/keys` makes others. A reader may read, an editor may write, an admin may do all; a key
                with scopes may do only what they say.

                Errors are problem documents (RFC 9457). Each of their `errors` names a field of the body as its path, `time`,
                `place.zone`, `participants[1].name`, or a parameter or header by its name.

                A POST may carry an `Idempotency-Key`: the same request again with the same key gets the same answer, and
                changes nothing more. Answers that show a secret are not kept, and those requests take no such key.

                `RateLimit` says how many requests are left to the key; when there are none, the answer is 429 with `Retry-After`.

                Times of meetings are no finer than they are known: `2027-01-10T15:00[Europe/Vienna]`, `2027-01-10`,
                `2027-01-10 evening`, `2027-01-10/2027-01-12`, `2027-W02`, `2027-01`, `undated`.""",
            license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    tags = {
      @Tag(name = "articles", description = "The intake: articles are kept first, and read soon after"),
      @Tag(name = "events", description = "The meetings: list, make, correct, publish, reject"),
      @Tag(name = "proposals", description = "What waits for an editor: unsure events, and reports that contradict a surer source"),
      @Tag(name = "subscribers", description = "Who gets mail, about what, and how long before"),
      @Tag(name = "sources", description = "How far the sources of articles are believed"),
      @Tag(name = "calendars", description = "The published calendars, as their files say"),
      @Tag(name = "links", description = "Private calendar links"),
      @Tag(name = "feeds", description = "The calendars themselves, for everybody"),
      @Tag(name = "keys", description = "Who may call this API: for admins"),
      @Tag(name = "audit", description = "Who changed what through this API: for admins"),
      @Tag(name = "webhooks", description = "Programs that are told of changes: for admins"),
      @Tag(name = "system", description = "How the service is doing"),
      @Tag(name = "deliveries", description = "Every mail that is owed, and what became of it")
    },
    security = @SecurityRequirement(name = "key"))
@SecurityScheme(name = "key", type = SecuritySchemeType.HTTP, scheme = "bearer")
interface ApiDescription {}

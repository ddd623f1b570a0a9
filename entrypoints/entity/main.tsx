import { render } from "preact";
import { EntityPage } from "../../components/entity/EntityPage.tsx";
import { warmEntity } from "../../components/entity/useEntityRecord.ts";
import { entityHref, parseEntityHash } from "../../components/entityAddress.ts";
import { followTheme } from "../../components/followTheme.ts";
import { openAhead, openPackagedReading } from "../../components/openPackagedArchive.ts";
import { startInterface } from "../../locales/startInterface.ts";

// Begun before the reader's language is known.
const openReading = openAhead(openPackagedReading, (archive) =>
  warmEntity(archive, parseEntityHash(location.hash).entity),
);

const show = (): void => {
  const root = document.getElementById("root");
  if (!root) return;
  const address = parseEntityHash(location.hash);
  render(
    <EntityPage
      openArchive={openReading}
      address={address}
      onFilters={(filters) => {
        // The address says what is shown, and survives a restart; Back leads to the page before, not through filters.
        history.replaceState(null, "", entityHref(address.entity, filters));
        show();
      }}
    />,
    root,
  );
};

followTheme();
let entity = "";
const follow = (): void => {
  show();
  const next = parseEntityHash(location.hash).entity;
  // Another entity's page begins at its top.
  if (entity !== "" && next !== entity) window.scrollTo(0, 0);
  entity = next;
};
window.addEventListener("hashchange", follow);
await startInterface();
follow();

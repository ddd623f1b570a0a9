import { render } from "preact";
import { EntityPage } from "../../components/entity/EntityPage.tsx";
import { entityHref, parseEntityHash } from "../../components/entityAddress.ts";
import { followTheme } from "../../components/followTheme.ts";
import { openPackagedReading } from "../../components/openPackagedArchive.ts";
import { startInterface } from "../../locales/startInterface.ts";

const show = (): void => {
  const root = document.getElementById("root");
  if (!root) return;
  const address = parseEntityHash(location.hash);
  render(
    <EntityPage
      openArchive={openPackagedReading}
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

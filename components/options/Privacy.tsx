import { optionsStrings } from "./strings.ts";

/** What On Record does with what it sees, and what each permission is for, in plain words. */
export const Privacy = () => (
  <section aria-labelledby="privacy">
    <h2 id="privacy">{optionsStrings.privacy}</h2>
    <ul class="points">
      {optionsStrings.privacyPoints().map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
    <h3>{optionsStrings.permissions}</h3>
    <dl>
      {optionsStrings.permissionPoints().map(([permission, reason]) => (
        <div key={permission}>
          <dt>{permission}</dt>
          <dd>{reason}</dd>
        </div>
      ))}
    </dl>
  </section>
);

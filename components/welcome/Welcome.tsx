import { welcomeStrings } from "./strings.ts";

type Props = { readonly onOptions: () => void };

/** What On Record does, in one paragraph to try it on: whoever renders this puts the real spotting to work on the page. */
export const Welcome = ({ onOptions }: Props) => (
  <>
    <header>
      <p class="product">{welcomeStrings.product}</p>
      <h1>{welcomeStrings.title}</h1>
      <p>{welcomeStrings.lead}</p>
    </header>
    <main>
      <article>
        <h2>{welcomeStrings.paragraphTitle}</h2>
        <p class="live">{welcomeStrings.paragraph}</p>
        <p class="hint">{welcomeStrings.invented}</p>
      </article>
      <section class="ways">
        <h2>{welcomeStrings.waysTitle}</h2>
        <dl>
          {welcomeStrings.ways().map(([way, words]) => (
            <div key={way}>
              <dt>{way}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <h2>{welcomeStrings.limitsTitle}</h2>
        <p>{welcomeStrings.limits}</p>
        <p>{welcomeStrings.privacy}</p>
      </section>
    </main>
    <footer>
      <button type="button" class="button" onClick={onOptions}>
        {welcomeStrings.options}
      </button>
      <a href="/reader.html">{welcomeStrings.sources}</a>
    </footer>
  </>
);

/** A term for the preview of the site: enough to see its type and its accent. */
export const PreviewTerm = () => (
  <article className="term-page">
    <header className="term-head">
      <nav className="breadcrumb" aria-label="Breadcrumb">
        <ol>
          <li>
            <a href="/">Glossaries</a>
          </li>
        </ol>
      </nav>
      <h1>Letterpress</h1>
      <p className="other-names">
        <span className="label">also</span> <i>relief printing</i>
      </p>
      <p className="definition">
        Printing from raised, inked type that is pressed into{' '}
        <a className="term" href="/">
          paper
        </a>
        .
      </p>
    </header>
    <div className="term-text">
      <div className="prose-term">
        <p>
          Each letter was cast, set by hand, printed, and put back into its case. A page of this site is set with the
          same care, and in a moment.
        </p>
      </div>
    </div>
  </article>
);

type Step = { name: string; href: string };

/** The way back: home, glossary, and where in it. */
export function Breadcrumb({ steps }: { steps: Step[] }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

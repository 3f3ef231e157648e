import { graphJson } from './graph-json';
import { html } from './html';

/** JSON-LD in a page. */
export const StructuredData = ({ graph }: { graph: object[] }) => (
  <script type="application/ld+json" {...html(graphJson(graph))} />
);

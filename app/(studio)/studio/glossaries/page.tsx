import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Cell, HeaderCell, Row, Table, TableHead } from '@/components/ui/table';
import { requireRole } from '@/lib/auth/actor';
import { listReachable } from '@/lib/glossaries/reachable';
import { holds } from '@/lib/workflow/actor';

export const metadata: Metadata = { title: 'Glossaries' };

export default async function GlossariesPage() {
  const actor = await requireRole('ADMIN');
  const glossaries = await listReachable(actor, ['ADMIN']);
  const create = holds(actor, 'ADMIN', null) && (
    <ButtonLink href={'/studio/glossaries/new' as Route} look="primary">
      New glossary
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title="Glossaries">{create}</PageHeader>
      {glossaries.length === 0 ? (
        <EmptyState title="There is no glossary yet." action={create}>
          A glossary has its own address, language and rules of review.
        </EmptyState>
      ) : (
        <Table caption="Glossaries">
          <TableHead>
            <HeaderCell>Name</HeaderCell>
            <HeaderCell>Address</HeaderCell>
            <HeaderCell className="max-sm:hidden">Language</HeaderCell>
            <HeaderCell className="max-sm:hidden">Approvals</HeaderCell>
          </TableHead>
          <tbody>
            {glossaries.map(({ id, slug, name, description, locale, approvalsRequired }) => (
              <Row key={id}>
                <Cell className="min-w-40">
                  <Link
                    href={`/studio/glossaries/${slug}` as Route}
                    className="font-serif text-base leading-snug font-medium text-ink hover:underline"
                  >
                    {name}
                  </Link>
                  {description && <p className="line-clamp-2 text-[13px] text-muted">{description}</p>}
                </Cell>
                <Cell>/{slug}</Cell>
                <Cell className="max-sm:hidden">{locale}</Cell>
                <Cell className="max-sm:hidden">{approvalsRequired === 0 ? 'none: no review' : approvalsRequired}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

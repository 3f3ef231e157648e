import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';

export default function NotFound() {
  return (
    <>
      <PageHeader title="Not found" />
      <EmptyState
        title="There is nothing here that you can see."
        action={<ButtonLink href="/studio">Go to my desk</ButtonLink>}
      >
        It may never have been here, or it lies in a glossary in which you have no role.
      </EmptyState>
    </>
  );
}

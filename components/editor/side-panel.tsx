'use client';

import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { FieldProblems } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import type { Collision, Editing } from './editing';
import { AddressField } from './fields/address-field';
import { AliasFields } from './fields/alias-fields';
import { DeprecationFields } from './fields/deprecation-fields';
import { TermsField } from './fields/terms-field';
import { TopicsField } from './fields/topics-field';
import { CollisionList, MissingList } from './missing-list';

type Props = {
  editing: Editing;
  problems: FieldProblems;
  collisions: readonly Collision[];
  reviewing: ReactNode;
  /** What is said about it. */
  children: ReactNode;
};

/** What belongs to the term beside its text. */
export function SidePanel({ editing, problems, collisions, reviewing, children }: Props) {
  const { term, topics, contributors } = editing;
  const { register } = useFormContext<Content>();
  const beginning = (path: string) => Object.entries(problems).find(([key]) => key.startsWith(path))?.[1];
  return (
    <aside aria-label="About this term" className="grid content-start gap-5">
      <MissingList />
      <CollisionList collisions={collisions} />
      {children}
      <AddressField problem={problems.slug} glossarySlug={term.glossarySlug} liveSlug={term.live ? term.slug : null} />
      <AliasFields problems={problems} />
      <TopicsField topics={topics} problem={beginning('topics')} />
      <TermsField name="related" title="Related terms" label="Add a related term" problem={beginning('related')} />
      <TermsField name="broader" title="Broader terms" label="Add a broader term" problem={beginning('broader')} />
      <div data-field="searchDescription" className="border-t border-line pt-4">
        <Field
          label="Search description"
          hint="What search engines show. Left empty, they show the definition."
          problem={problems.searchDescription}
        >
          <Textarea {...register('searchDescription')} maxLength={300} />
        </Field>
      </div>
      <DeprecationFields problems={problems} />
      {reviewing && <div className="border-t border-line pt-4">{reviewing}</div>}
      {contributors.length > 0 && (
        <p className="border-t border-line pt-4 text-[13px] text-muted">
          Written by {new Intl.ListFormat('en').format(contributors)}
        </p>
      )}
    </aside>
  );
}

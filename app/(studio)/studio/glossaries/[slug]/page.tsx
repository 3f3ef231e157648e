import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { GlossaryForm } from '@/components/glossaries/glossary-form';
import { TopicForm } from '@/components/glossaries/topic-form';
import { TopicReviewersForm } from '@/components/glossaries/topic-reviewers-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { findGlossary, listGlossaries } from '@/lib/glossaries/list';
import { listTopicReviewers } from '@/lib/glossaries/topic-reviewers';
import { listTopics } from '@/lib/glossaries/topics';
import { countWaiting } from '@/lib/mentions/waiting';
import { decoded } from '@/lib/page-cache/decoded';
import { listReviewers } from '@/lib/reviewing/eligible';
import { holds } from '@/lib/workflow/actor';
import { changeGlossary, chooseTopicReviewers, nameTopic } from '../actions';

export const metadata: Metadata = { title: 'Glossary' };

export default async function GlossaryPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor();
  const glossary = await findGlossary(decoded((await params).slug));
  if (!glossary || !holds(actor, 'ADMIN', glossary.id)) notFound();
  const [topics, chosen, reviewers, glossaries, waiting] = await Promise.all([
    listTopics(glossary.id),
    listTopicReviewers(glossary.id),
    listReviewers(glossary.id, []),
    listGlossaries(),
    countWaiting(glossary.id),
  ]);
  const others = glossaries.filter(({ id }) => id !== glossary.id).map(({ id, name }) => ({ id, name }));
  return (
    <>
      <PageHeader
        title={glossary.name}
        above={<Link href="/studio/glossaries">Glossaries</Link>}
        below={
          <a href={`/${glossary.slug}`} className="text-accent underline underline-offset-2">
            Read it at /{glossary.slug}
          </a>
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-4">
          <GlossaryForm glossary={glossary} others={others} change={changeGlossary} />
          {waiting > 0 && (
            <p role="status" className="text-[13px] text-muted">
              {waiting === 1 ? 'One page is' : `${waiting.toLocaleString('en')} pages are`} being linked anew.
            </p>
          )}
        </div>
        <section aria-labelledby="topics" className="grid content-start gap-3">
          <h2 id="topics" className="font-serif text-lg font-medium">
            Topics
          </h2>
          <ul className="grid gap-2">
            {topics.map((topic) => (
              <li key={topic.slug} className="grid gap-1">
                <TopicForm glossaryId={glossary.id} topic={topic} nameTopic={nameTopic} />
                <TopicReviewersForm
                  glossaryId={glossary.id}
                  topic={topic}
                  chosen={chosen[topic.slug] ?? []}
                  reviewers={reviewers}
                  choose={chooseTopicReviewers}
                />
              </li>
            ))}
          </ul>
          <TopicForm key={topics.length} glossaryId={glossary.id} nameTopic={nameTopic} />
        </section>
      </div>
    </>
  );
}

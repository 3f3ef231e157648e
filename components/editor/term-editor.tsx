'use client';

import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import { PresenceLine } from '@/components/presence/presence-line';
import { usePresence } from '@/components/presence/use-presence';
import type { Conversation } from '@/components/threads/conversation';
import { TransitionButtons } from '@/components/workflow/transition-buttons';
import type { FieldProblems } from '@/lib/refusal';
import { type Content, missingForSubmission } from '@/lib/revisions/content';
import { availableTransitions, type TransitionName } from '@/lib/workflow/transitions';
import { BodyEditor } from './body/body-editor';
import type { Editing, EditingActions } from './editing';
import { EditorBar } from './editor-bar';
import { EditorConversation } from './editor-conversation';
import { QuestionFields } from './fields/question-fields';
import { SourceFields } from './fields/source-fields';
import { Problem, TitleFields } from './fields/title-fields';
import { jumpTo } from './jump';
import { MissingNotice } from './missing-list';
import { Dispute } from './notices/dispute';
import { FoundNotice, ReturnedNotice, SaveNotice, TakenNotice } from './notices/save-notices';
import { SavedState } from './notices/saved-state';
import { SidePanel } from './side-panel';
import { TermsAtHandProvider } from './terms-at-hand';
import { useAutosave } from './use-autosave';
import { useCollisions } from './use-collisions';
import { useFindTerms } from './use-find-terms';

/** `livePage`: the page that readers see, or what became of it; `reviewing`: who is asked to review it. */
type Props = {
  editing: Editing;
  actions: EditingActions;
  livePage: ReactNode;
  note: ReactNode;
  reviewing: ReactNode;
  conversation: Conversation;
};

const nothingToWatch = () => () => {};

/** A draft, written where and as it will stand. Nothing is submitted here: it is saved as it is typed. */
export function TermEditor({ editing, actions, livePage, note, reviewing, conversation }: Props) {
  const { term, revision, standing, actor, known } = editing;
  const form = useForm<Content>({ defaultValues: revision.content });
  const { state, kept, taken, copies, problems, queue, forgetTaken } = useAutosave(editing, form, actions);
  const others = usePresence({ termId: term.id, revisionId: revision.id, writes: true, onStanding: queue.look });
  const collisions = useCollisions(term.id, form, actions.listCollisions);
  const find = useFindTerms(term.id, actions.listTerms);

  // What is typed before the browser has taken the page over would be lost: until then nothing can be typed.
  const alive = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  const retry = () => void queue.retry();
  const settle = async () => {
    const flushed = await queue.flush();
    return flushed.ok ? flushed.value.version : null;
  };
  // Whoever has saved something is a contributor now, also before the page is read again.
  const written = state.phase === 'saved' && state.at !== revision.savedAt;
  const contributorIds = written ? [...standing.contributorIds, actor.id] : standing.contributorIds;

  const [asked, setAsked] = useState(false);
  const mayAsk = (name: TransitionName) => {
    const [first] = Object.keys(missingForSubmission(form.getValues()));
    if (name !== 'submit' || !first) return true;
    setAsked(true);
    jumpTo(first);
    return false;
  };

  return (
    <FormProvider {...form}>
      <TermsAtHandProvider known={known} find={find}>
        <fieldset disabled={!alive} className="contents">
          <h1 className="sr-only">Edit “{revision.content.headword}”</h1>
          <EditorBar
            termId={term.id}
            number={revision.number}
            status="DRAFT"
            saved={<SavedState state={state} kept={kept} onRetry={retry} />}
            present={<PresenceLine others={others} personId={actor.id} />}
          >
            <TransitionButtons
              names={[...availableTransitions({ ...standing, contributorIds }, actor)].reverse()}
              revision={{ id: revision.id, status: 'DRAFT', version: revision.version }}
              apply={actions.applyTransition}
              findTerms={find}
              settle={settle}
              mayAsk={mayAsk}
            />
          </EditorBar>
          {livePage}
          {note && <div className="mb-6">{note}</div>}
          {asked && <MissingNotice />}
          <SaveNotice state={state} onRetry={retry} />
          {copies.found.map((copy) => (
            <FoundNotice key={copy.key} copy={copy} onTakeUp={copies.restore} onDrop={copies.drop} />
          ))}
          {copies.returned && <ReturnedNotice copy={copies.returned} onClose={copies.forgetReturned} />}
          {taken && state.phase !== 'disputed' && <TakenNotice taken={taken} onClose={forgetTaken} />}
          {state.phase === 'disputed' && (
            <Dispute key={state.theirs.version} dispute={state} onSettle={(fields) => void queue.settle(fields)} />
          )}
          <div className="grid grid-cols-1 justify-between gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,46rem)_19.5rem]">
            <Page editing={editing} problems={problems} />
            <SidePanel editing={editing} problems={problems} collisions={collisions} reviewing={reviewing}>
              <EditorConversation conversation={conversation} settle={settle} onTaken={queue.look} />
            </SidePanel>
          </div>
        </fieldset>
      </TermsAtHandProvider>
    </FormProvider>
  );
}

/** The text, in the typography of its page. */
const Page = ({ editing, problems }: { editing: Editing; problems: FieldProblems }) => (
  <article aria-label="The page" className="grid max-w-[46rem] grid-cols-1 content-start gap-8">
    <p className="text-[13px] text-muted">{editing.term.glossaryName}</p>
    <TitleFields problems={problems} proposeSlug={!editing.term.live} />
    <div data-field="body">
      <Controller<Content, 'body'>
        name="body"
        render={({ field }) => (
          <BodyEditor
            label="Body"
            value={field.value}
            onChange={field.onChange}
            placeholder="Write. [[ links another term."
          />
        )}
      />
      <Problem text={Object.entries(problems).find(([path]) => path.startsWith('body'))?.[1]} />
    </div>
    <QuestionFields problems={problems} />
    <SourceFields problems={problems} />
  </article>
);

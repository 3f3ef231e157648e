import type { QuestionDifference } from '@/lib/revisions/difference';
import { BlocksView } from './blocks-view';
import { numbered } from './numbered';
import { WordsView } from './words-view';

/** Questions and answers of two revisions at once. Those that are there now bear their names as fields. */
export function QuestionsView({ questions }: { questions: readonly QuestionDifference[] }) {
  return numbered(questions).map(({ key, value }, at) => {
    const place = questions.slice(0, at).filter(({ change }) => change !== 'removed').length;
    const nameOf = (part: string) => (value.change === 'removed' ? undefined : `questions.${place}.${part}`);
    return (
      <div key={key} className="prose-term mb-5">
        <h3 data-passage={nameOf('question')}>
          <WordsView words={value.question} />
        </h3>
        <div data-passage={nameOf('answer')}>
          <BlocksView blocks={value.answer} />
        </div>
      </div>
    );
  });
}

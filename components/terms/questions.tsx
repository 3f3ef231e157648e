import { html } from '@/components/site/html';
import type { Question } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';

export function Questions({ questions, words }: { questions: Question[]; words: Words }) {
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">
        <a className="section-link" href="#questions">
          {words.term.questions}
        </a>
      </h2>
      {questions.map((question) => (
        <details key={question.id} id={question.id}>
          <summary>{question.question}</summary>
          <div className="prose-term" {...html(question.html)} />
        </details>
      ))}
    </section>
  );
}

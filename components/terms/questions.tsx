import { html } from '@/components/site/html';
import type { Question } from '@/lib/published/term';

export function Questions({ questions }: { questions: Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">Questions and answers</h2>
      {questions.map((question) => (
        <details key={question.id} id={question.id}>
          <summary>{question.question}</summary>
          <div className="prose-term" {...html(question.html)} />
        </details>
      ))}
    </section>
  );
}

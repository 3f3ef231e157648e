import { longest } from '@/lib/proposals/form';
import type { Words } from '@/lib/words/en';

type Props = {
  filled?: string;
  /** To choose from, where it is not said yet. */
  glossaries?: readonly { slug: string; name: string }[];
  path: string;
  words: Words;
};

/** The first step: which term is missing, and where. The next page says what there is already. */
export const WordsForm = ({ filled = '', glossaries = [], path, words: { proposals } }: Props) => (
  <form action={path} className="visitor-form proposal-form">
    <div className="proposal-field">
      <label htmlFor="words">{proposals.words}</label>
      <input
        type="text"
        id="words"
        name="words"
        defaultValue={filled}
        maxLength={longest.words}
        autoComplete="off"
        required
      />
    </div>
    {glossaries.length > 1 ? (
      <div className="proposal-field">
        <label htmlFor="in">{proposals.glossary}</label>
        <select id="in" name="in">
          {glossaries.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
    ) : null}
    <button type="submit" className="visitor-button">
      {proposals.go}
    </button>
  </form>
);

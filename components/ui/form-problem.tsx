import type { FormProblem } from './use-action-form';

/** Why a form was not accepted, read out as soon as it appears. */
export const FormProblemText = ({ problem }: { problem: FormProblem | null }) => (
  <div role="alert" className="empty:hidden">
    {problem && (
      <p className="rounded-md border border-danger px-3 py-2 text-danger">
        {problem.text}
        {problem.reason === 'signedOut' && (
          <>
            {' '}
            <a href="/sign-in" target="_blank" rel="noreferrer" className="font-medium underline">
              Sign in in a new tab
            </a>
          </>
        )}
      </p>
    )}
  </div>
);

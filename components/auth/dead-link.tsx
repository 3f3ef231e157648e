import { CardHead } from './card-head';

/** What is shown for a one-time link that is unknown, used or expired: which of them is nobody's business. */
export const DeadLink = () => (
  <>
    <CardHead title="This link cannot be used">
      It works once and for seven days. Ask an administrator for a new one, or sign in if you have chosen a password
      already.
    </CardHead>
    <p>
      <a href="/sign-in" className="text-accent underline">
        Sign in
      </a>
    </p>
  </>
);

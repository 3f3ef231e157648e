import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Link not valid' };

export default function NoPreview() {
  return (
    <div className="no-page">
      <h1>This link cannot be used</h1>
      <p className="lead">
        It has expired, was taken back, or was mistyped. Please ask whoever sent it to you for a new one.
      </p>
      <p className="elsewhere">
        <a href="/">Read what is published</a>
      </p>
    </div>
  );
}

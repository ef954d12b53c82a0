'use client';

/** What an editor sees when a view of the desk fails; both languages, because the reader's may be what failed. */
export default function DeskError({ reset }: { readonly reset: () => void }) {
  return (
    <div className="desk-error">
      <h1>Das hat nicht geklappt</h1>
      <p>Diese Ansicht ließ sich nicht laden. Gespeichertes ist nicht verloren.</p>
      <p lang="en">This view could not be loaded. Nothing that was saved is lost.</p>
      <p>
        <button className="desk-button desk-button--first" onClick={reset} type="button">
          Neu laden · Reload
        </button>{' '}
        <a className="desk-button" href="/desk">
          Lagebild · Overview
        </a>
      </p>
    </div>
  );
}

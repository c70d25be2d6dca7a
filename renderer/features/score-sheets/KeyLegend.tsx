/** Which keys do what, below a grid that is typed in. */
export function KeyLegend({ hints }: { hints: readonly (readonly [key: string, words: string])[] }) {
  return (
    <dl className="sheet-hints">
      {hints.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

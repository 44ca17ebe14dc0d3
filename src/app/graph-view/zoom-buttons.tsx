/** Nearer, farther, everything. */
export function ZoomButtons({ onZoom, onFit }: { readonly onZoom: (by: number) => void; readonly onFit: () => void }) {
  return (
    <fieldset className="network-zoom" aria-label="Zoom">
      <button type="button" onClick={() => onZoom(0.7)} aria-label="Zoom in" title="Zoom in (+)">
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button type="button" onClick={() => onZoom(1 / 0.7)} aria-label="Zoom out" title="Zoom out (−)">
        <Icon path="M3 8h10" />
      </button>
      <button type="button" onClick={onFit} aria-label="Show everything" title="Show everything (0)">
        <Icon path="M6 2.500H2.500V6M10 2.500h3.500V6M6 13.500H2.500V10M10 13.500h3.500V10" />
      </button>
    </fieldset>
  );
}

const Icon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path className="icon-line" d={path} />
  </svg>
);

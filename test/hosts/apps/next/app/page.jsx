import { renderBonus, renderClaim, renderTrend } from 'war-claims/server';
import { bonus, claim, sentences, source, trend } from '../war-data.js';
import { Define, Source } from './client.jsx';

// Made anew for every reader, as a page with live claims is.
export const dynamic = 'force-dynamic';

export default function Page() {
  const html = [
    renderClaim(claim, { fallback: sentences.claim }),
    renderTrend(trend, { fallback: sentences.trend }),
    renderBonus(bonus, { fallback: sentences.bonus }),
  ].join('');
  return (
    <main>
      <Define />
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        Names are counted by <Source source={source}>{sentences.source}</Source>.
      </p>
    </main>
  );
}

// Trends, comparisons and sources of the article, in every way that they may stand in a page: for what moves.

import { renderBonus, renderSource, renderTrend } from '../../dist/server/index.js';
import { bonusIds, ledger, sourceIds, trendIds } from './data.mjs';
import { EMBED, pageOf } from './page.mjs';
import { withoutShadow } from './words.mjs';

const inText = (markup) => `<p>It was said in several places. ${markup} And more.</p>`;
const KINDS = {
  trend: { render: renderTrend, ids: trendIds },
  bonus: { render: renderBonus, ids: bonusIds },
  source: { render: renderSource, ids: sourceIds, around: inText },
};

/** So many of each: `{trendOurs, trendLive, trendServer, …}`, with the sentence inside, on a ledger, from the server. */
export const otherPages = (count) =>
  Object.fromEntries(
    Object.entries(KINDS).flatMap(([kind, { render, ids, around = (markup) => markup }]) => {
      const page = (write) => ({
        html: () =>
          pageOf({
            head: EMBED,
            body: ids(count)
              .map((id) => around(write(id)))
              .join('\n'),
          }),
        ready: `benchFind('war-${kind} >>> [part]')`,
      });
      return [
        [`${kind}Ours`, page((id) => withoutShadow(render({ ledger, id })))],
        [`${kind}Live`, page((id) => withoutShadow(render({ ledger, id, src: '/ledger.json' })))],
        [`${kind}Server`, page((id) => render({ ledger, id }))],
      ];
    }),
  );

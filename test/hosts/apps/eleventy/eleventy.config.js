import { renderBonus, renderClaim, renderSource, renderTrend } from 'war-claims/server';
import { bonus, claim, sentences, source, trend } from './war-data.js';

const tags = {
  claim: renderClaim(claim, { fallback: sentences.claim }),
  trend: renderTrend(trend, { fallback: sentences.trend }),
  bonus: renderBonus(bonus, { fallback: sentences.bonus }),
  source: renderSource(source, { fallback: sentences.source }),
};

export default (config) => {
  config.addPassthroughCopy({
    'node_modules/war-claims/dist/embed.js': 'war-claims/embed.js',
    'node_modules/war-claims/dist/embed': 'war-claims/embed',
  });
  config.addShortcode('war', (kind) => tags[kind]);
};

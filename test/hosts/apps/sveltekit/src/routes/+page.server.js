import { renderBonus, renderClaim, renderTrend } from 'war-claims/server';
import { bonus, claim, sentences, trend } from '../../war-data.js';

export const prerender = true;

export const load = () => ({
  html: [
    renderClaim(claim, { fallback: sentences.claim }),
    renderTrend(trend, { fallback: sentences.trend }),
    renderBonus(bonus, { fallback: sentences.bonus }),
  ].join('\n'),
});

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WarBonus, WarClaim, WarSource, WarTrend } from 'war-claims/react';
import { bonus, claim, sentences, source, trend } from '../war-data.js';

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <WarClaim claim={claim}>{sentences.claim}</WarClaim>
    <WarTrend trend={trend}>{sentences.trend}</WarTrend>
    <WarBonus bonus={bonus}>{sentences.bonus}</WarBonus>
    <p>
      Names are counted by <WarSource source={source}>{sentences.source}</WarSource>.
    </p>
  </StrictMode>,
);

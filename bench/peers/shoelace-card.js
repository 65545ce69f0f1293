// Shoelace's card around the same lines.
import '@shoelace-style/shoelace/dist/components/card/card.js';

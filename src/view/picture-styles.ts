/**
 * How a picture looks: the text's own ink, and six inks for claimants that are told apart without colour, too.
 * Lengths are units of the picture, a sixteenth of the text's size.
 */
import { css } from './tags.js';

/** The picture alone; a canvas and an exported file read it, too. */
export const pictureStyles = css`
  .picture {
    display: block;
    overflow: visible;
    direction: ltr;
    fill: none;
    stroke: currentColor;
    stroke-linecap: butt;
  }
  .s0 {
    color: var(--war-ink-1, color-mix(in srgb, #2f87e0 80%, currentColor));
  }
  .s1 {
    color: var(--war-ink-2, color-mix(in srgb, #cc8a00 80%, currentColor));
  }
  .s2 {
    color: var(--war-ink-3, color-mix(in srgb, #9a55c8 80%, currentColor));
  }
  .s3 {
    color: var(--war-ink-4, color-mix(in srgb, #1aa0bd 80%, currentColor));
  }
  .s4 {
    color: var(--war-ink-5, color-mix(in srgb, #94602f 80%, currentColor));
  }
  .s5 {
    color: var(--war-ink-6, color-mix(in srgb, #858c98 80%, currentColor));
  }
  .picture text {
    stroke: none;
    fill: currentColor;
    font-size: 12px;
    unicode-bidi: plaintext;
  }
  .picture .t {
    fill-opacity: 0.75;
    font-size: 11.5px;
  }
  .picture .l {
    font-size: 11.5px;
  }
  .v {
    font-weight: 600;
  }
  .m {
    text-anchor: middle;
  }
  .e {
    text-anchor: end;
  }
  .grid {
    stroke-opacity: 0.16;
  }
  .base {
    stroke-opacity: 0.6;
  }
  .event {
    stroke-opacity: 0.5;
    stroke-dasharray: 1 2;
  }
  .span {
    fill: currentColor;
    fill-opacity: 0.05;
    stroke: none;
  }
  .lead {
    stroke-opacity: 0.4;
    stroke-width: 0.75;
  }
  .line {
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .step {
    stroke-opacity: 0.75;
  }
  .d1 {
    stroke-dasharray: 7 3;
  }
  .d2 {
    stroke-dasharray: 2 3;
  }
  .d3 {
    stroke-dasharray: 9 3 2 3;
  }
  .d4 {
    stroke-dasharray: 4 2;
  }
  .d5 {
    stroke-dasharray: 6 2 1 2 1 2;
  }
  .w {
    stroke-width: 2;
    stroke-opacity: 0.55;
  }
  path.m,
  .e {
    stroke-width: 1.5;
  }
  .full {
    fill: currentColor;
  }
  .about {
    stroke-dasharray: 2.5 1.6;
  }
  .target {
    stroke-dasharray: 1 1.5;
  }
  .picture .bar {
    stroke-width: 1;
  }
  .b,
  .f0 {
    stroke-width: 1.75;
  }
  .f1 {
    stroke-width: 1.25;
    stroke-opacity: 0.65;
  }
  .f2 {
    stroke-width: 0.75;
    stroke-opacity: 0.4;
  }
  .hatch {
    stroke-width: 0.75;
    stroke-opacity: 0.8;
  }
  .band {
    fill: currentColor;
    fill-opacity: 0.14;
    stroke-width: 0.5;
    stroke-opacity: 0.5;
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .picture * {
      color: inherit;
      stroke-opacity: 1;
      fill-opacity: 1;
    }
    .grid {
      stroke-dasharray: 1 3;
    }
    .picture .t {
      fill-opacity: 1;
    }
    .picture :is(.band, .span) {
      fill: none;
    }
    .picture .lead {
      stroke-opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .picture,
    .picture * {
      color: CanvasText;
    }
  }
  .picture.sample {
    display: inline-block;
    vertical-align: middle;
  }
  /* As wide as the tag and as high as its text: what is watched. */
  .gauge {
    display: block;
    height: 1em;
    margin-top: -1em;
    visibility: hidden;
  }
`;

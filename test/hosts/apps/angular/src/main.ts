import 'war-claims/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import * as data from '../war-data.js';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <war-claim [claim]="data.claim">{{ data.sentences.claim }}</war-claim>
    <war-trend [trend]="data.trend">{{ data.sentences.trend }}</war-trend>
    <war-bonus [bonus]="data.bonus">{{ data.sentences.bonus }}</war-bonus>
    <p>Names are counted by <war-source [source]="data.source">{{ data.sentences.source }}</war-source>.</p>
  `,
})
class Article {
  readonly data = data;
}

bootstrapApplication(Article, { providers: [provideZonelessChangeDetection()] });

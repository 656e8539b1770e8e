import { expect, it } from 'vitest';
import { alphaWord, kappaWord } from './agreement-words.ts';

it('calls kappa as Landis and Koch do', () => {
  expect([-0.1, 0, 0.2, 0.21, 0.41, 0.61, 0.8, 0.81, 1].map(kappaWord)).toEqual([
    'poor',
    'slight',
    'slight',
    'fair',
    'moderate',
    'substantial',
    'substantial',
    'almost-perfect',
    'almost-perfect',
  ]);
});

it('says of alpha what Krippendorff says', () => {
  expect([0.5, 0.667, 0.799, 0.8].map(alphaWord)).toEqual([
    'unreliable',
    'tentative',
    'tentative',
    'reliable',
  ]);
});

it('has a word for what is not defined', () => {
  expect([kappaWord(null), alphaWord(null)]).toEqual(['undefined', 'undefined']);
});

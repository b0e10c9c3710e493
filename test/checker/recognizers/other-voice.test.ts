import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('other-voice', {
  finds: [
    ['le syndicat parle', 'syndicat'],
    ['our union', 'union'],
  ],
  ignores: ['le vent parle'],
});

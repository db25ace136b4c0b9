const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'citizen',
  transform: { ...preset.transform, '\\.vue$': '../../libs/ui/jest.vue-part.cjs' },
};

/** Logic under test may import a library that also exports parts; what a part shows is seen in a browser. */
module.exports = { process: () => ({ code: 'module.exports = { default: {} };' }) };

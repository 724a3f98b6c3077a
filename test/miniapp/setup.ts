import '@testing-library/jest-dom'

// The platform's files branch on it; what WeChat does is tested in test/built, in the form it is shipped.
process.env.TARO_ENV = 'h5'

// NutUI's whole build draws on a canvas at once for animations that we do not use; jsdom has none.
jest.mock('lottie-react', () => ({}))

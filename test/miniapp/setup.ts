import '@testing-library/jest-dom'

// The platform's files branch on it; what WeChat does is tested in test/built, in the form it is shipped.
process.env.TARO_ENV = 'h5'

// NutUI's whole build brings animations that we do not use and jsdom cannot draw.
jest.mock('lottie-react', () => ({}))
jest.mock('@nutui/lottie-miniprogram', () => ({}))

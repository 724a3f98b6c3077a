// No bar with a way back: a child does not wander off the view.
export default definePageConfig({ navigationBarTitleText: '孩子的湿地', navigationStyle: 'custom' })

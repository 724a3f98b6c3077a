// No navigation bar, so that a child cannot leave the view by accident.
export default definePageConfig({ navigationBarTitleText: '孩子的湿地', navigationStyle: 'custom' })

export default definePageConfig({ navigationBarTitleText: '孩子考大人' })

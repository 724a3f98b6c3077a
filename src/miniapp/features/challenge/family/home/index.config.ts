export default definePageConfig({ navigationBarTitleText: '我们家', enableShareAppMessage: true })

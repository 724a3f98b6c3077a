export default definePageConfig({ navigationBarTitleText: '证书', enableShareAppMessage: true })

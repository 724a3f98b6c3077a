export default definePageConfig({
  navigationBarTitleText: '小手大手',
  navigationBarBackgroundColor: '#0b6b66',
  navigationBarTextStyle: 'white',
})

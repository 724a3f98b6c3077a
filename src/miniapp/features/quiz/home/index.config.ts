export default definePageConfig({
  navigationBarTitleText: '答题',
  navigationBarBackgroundColor: '#0b6b66',
  navigationBarTextStyle: 'white',
})
